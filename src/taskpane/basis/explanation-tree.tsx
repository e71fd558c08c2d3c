import type { Explanation } from '../../scoring';
import { CellButton } from '../controls/cell-button';

/** How a number came about: formula, then what went into it, down to cells and parameters. */
export function ExplanationTree({ explanation }: { readonly explanation: Explanation }) {
  return (
    <ul className="jx-tree">
      <Node explanation={explanation} isRoot />
    </ul>
  );
}

function Node(props: { readonly explanation: Explanation; readonly isRoot?: boolean }) {
  const { label, value, formula, cell, parameter, children } = props.explanation;
  // A score that stands in a cell has a row of its own in the list, which tells the rest.
  const below = cell && !props.isRoot ? [] : children;
  return (
    <li>
      <p className="jx-tree-line">
        <span className="jx-tree-label">{parameter ? `口径：${parameter.title}` : label}</span>
        {value !== parameter?.title && <span className="jx-tree-value">{value}</span>}
        {cell && <CellButton cell={cell} about={label} />}
      </p>
      {formula && <p className="jx-tree-formula">{formula}</p>}
      {parameter && <p className="jx-tree-source">{parameter.source}</p>}
      {below.length > 0 && (
        <ul className="jx-tree">
          {below.map((child, index) => (
            <Node key={index} explanation={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
