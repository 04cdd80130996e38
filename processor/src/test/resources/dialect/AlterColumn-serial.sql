-- sqlserver

-- sqlserver, reverse

-- oracle

-- oracle, reverse

