import type { NetworkManifest } from '../../generated/schema.ts';
import type { EdgeRow, NodeRow } from '../rows.ts';

/** A network as it goes into a file. Nodes and edges are read as they are asked for, and once. */
export interface NetworkContent {
  manifest: NetworkManifest;
  nodes(): AsyncIterable<NodeRow>;
  edges(): AsyncIterable<EdgeRow>;
}

/** A form in which a network is a file. */
export interface Format {
  /** Media type of the file. */
  mediaType: string;
  /** How the file's name ends, without the leading dot. */
  extension: string;
  /** Whether the file says by itself what it is a picture of. */
  holdsManifest: boolean;
  /** The file piece by piece. No piece waits for a record that is not in it. */
  write(network: NetworkContent): AsyncGenerator<string | Uint8Array>;
}
