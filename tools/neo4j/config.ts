/** What the configuration of a local Neo4j depends on. */
export interface LocalConfig {
  boltPort: number;
  /** Whether a password is asked for. */
  auth: boolean;
}

const HOST = '127.0.0.1';

/** The text of `neo4j.conf`: loopback only, Bolt only, nothing sent abroad, small in memory and on disk. */
export function configText({ boltPort, auth }: LocalConfig): string {
  return [
    '# Written anew at every start.',
    `server.default_listen_address=${HOST}`,
    `server.bolt.listen_address=${HOST}:${boltPort}`,
    // What a neo4j:// client is told to go on with.
    `server.bolt.advertised_address=${HOST}:${boltPort}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `dbms.security.auth_enabled=${auth}`,
    'dbms.security.allow_csv_import_from_file_urls=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=128m',
    'dbms.memory.transaction.total.max=1g',
    // Otherwise an empty database takes 512 MB of disk.
    'db.tx_log.preallocate=false',
    // A load changes what is counted; to plan every query again takes longer than any plan gains by it here.
    'dbms.cypher.min_replan_interval=1d',
    // Nor do other sizes of a list change which plan is best.
    'internal.cypher.use_parameter_size=false',
    // Otherwise the network layer sleeps for 10 s after the databases have closed.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    '',
  ].join('\n');
}
