globalThis.ENGINE = 'embedded';
