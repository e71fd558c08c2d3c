import type { BureauLoading, KeyValueStore, Session } from '../../session';
import type { CellAddress } from '../../sheet';
import type { SheetSnapshot } from '../../sheet';
import type { HostTheme } from './theme';

/** A page a host adds to the pane's menu, for instance 诊断. */
export interface PanePage {
  readonly id: string;
  /** Its name in the menu and above the page. */
  readonly title: string;
  /** Draws into an element of its own; returns the way to clean up. */
  render(element: HTMLElement): () => void;
}

export interface PaneOptions {
  /** 用示例表试一试: opens or inserts a sample; the button is left out without it. */
  readonly onSample?: () => void | Promise<void>;
  /** Hands a text to the officer as a file, where the host has downloads. */
  readonly onSaveFile?: (text: string, name: string) => void;
  /** 另存上报版: saves a copy without marks, where the host can. */
  readonly onSaveClean?: () => void | Promise<void>;
  /** Gives the keys to the sheet, ready to type into the cell selected there, where a page can. */
  readonly onToSheet?: (cell: CellAddress) => void;
  /** Reads the sheets of a file chosen to lay beside the form, where the host's browser can. */
  readonly readSheets?: (file: File) => Promise<readonly SheetSnapshot[]>;
  /** 收起: closes the pane where the host needs a button for it. */
  readonly onCollapse?: () => void;
  /** Whether the host is dark, and how to hear of a change; the system's preference otherwise. */
  readonly theme?: HostTheme;
  /** Where settings and receipts are kept; local storage otherwise. */
  readonly storage?: KeyValueStore;
  readonly pages?: readonly PanePage[];
  /** What came of the bureau's configuration; that of the page otherwise. */
  readonly bureau?: BureauLoading;
  /** Milliseconds of quiet before an edit of the sheet is reviewed. */
  readonly quiet?: number;
  /** Hands over the session behind the pane, for buttons outside it. */
  readonly onSession?: (session: Session) => void;
}
