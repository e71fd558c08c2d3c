import { type KeyboardEvent, type PointerEvent, useState } from 'react';

/** The widths of the pane Excel and WPS give it, in pixels. */
const NARROWEST = 320;
const WIDEST = 640;
const USUAL = 350;
const STEP = 16;

/** The pane's width, and the handle between grid and pane that changes it. */
export function usePaneWidth() {
  const [width, setWidth] = useState(USUAL);
  return { width, setWidth: (wished: number) => setWidth(withinBounds(wished)) };
}

export interface SplitterProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** Dragged with the pointer, or moved with the arrow keys. */
export function Splitter({ width, onWidth }: SplitterProps) {
  const byKey = (event: KeyboardEvent) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onWidth(width + step);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      onWidth(document.documentElement.clientWidth - event.clientX);
    }
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-label="调整窗格宽度"
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onKeyDown={byKey}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}

function withinBounds(width: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));
}
