import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  type ReactNode,
  type RefObject,
} from 'react';
import { isWithin } from './is-within';

/** What the pages of the pane know of the page around it. */
interface Frame {
  /** Whether the pane is a page of its own, and not a part of one that has landmarks. */
  readonly isPage: boolean;
  /** Whether the officer was last working in the pane, not in the sheet. */
  readonly focusInside: RefObject<boolean>;
}

const FrameContext = createContext<Frame | null>(null);

/** Follows whether the officer works in the pane, so that focus is never taken from the sheet. */
export function PaneFrame(props: { readonly isPage: boolean; readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const focusInside = useRef(false);
  const frame = useMemo(() => ({ isPage: props.isPage, focusInside }), [props.isPage]);
  useEffect(() => {
    const note = (event: Event) => {
      focusInside.current = isWithin(ref.current, event);
    };
    const leave = () => {
      focusInside.current = false;
    };
    document.addEventListener('focusin', note);
    document.addEventListener('mousedown', note);
    window.addEventListener('blur', leave);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('mousedown', note);
      window.removeEventListener('blur', leave);
    };
  }, []);
  return (
    <FrameContext.Provider value={frame}>
      <div ref={ref} className="jx-pane">
        {props.children}
      </div>
    </FrameContext.Provider>
  );
}

/** One page of the pane, as the main landmark where the pane is a page of its own. */
export function PageFrame(props: {
  readonly busy?: boolean;
  readonly className?: string;
  readonly onEscape?: () => void;
  readonly children: ReactNode;
}) {
  const { isPage } = useFrame();
  return (
    <div
      role={isPage ? 'main' : undefined}
      className={props.className ? `jx-main ${props.className}` : 'jx-main'}
      aria-busy={props.busy}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && props.onEscape?.()}
    >
      {props.children}
    </div>
  );
}

/**
 * Gives the focus to an element when it appears in the place of the one the officer had used: a
 * keyboard goes on where it was. Does nothing while he works in the sheet.
 */
export function useLostFocus(ref: RefObject<HTMLElement | null>): void {
  const { focusInside } = useFrame();
  useEffect(() => {
    if (focusInside.current && document.activeElement === document.body) ref.current?.focus();
  }, [ref, focusInside]);
}

/** The same for an element that stays: whatever goes at any drawing, the focus comes here. */
export function useFocusHome(ref: RefObject<HTMLElement | null>): void {
  const { focusInside } = useFrame();
  useEffect(() => {
    if (focusInside.current && document.activeElement === document.body) ref.current?.focus();
  });
}

function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('a part of the pane was drawn outside it');
  return frame;
}
