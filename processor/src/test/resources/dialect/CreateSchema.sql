-- sqlserver
if schema_id('sales') is null exec('create schema sales');

-- sqlserver, reverse
if schema_id('sales') is null exec('create schema sales');

-- oracle

-- oracle, reverse

