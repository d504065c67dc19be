globalThis.ENGINE = 'neo4j';
