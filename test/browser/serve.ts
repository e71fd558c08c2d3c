/** Tests serve what they open as `npm start` does. */
export { type Served, serveFolder } from '../../scripts/serve';
