-- sqlserver
alter table guest add tags xml;

-- sqlserver, reverse
alter table guest drop column tags;

-- oracle
-- refused: [RT414] oracle can't store array(varchar(20)) without a dedicated type and its functions. Create the type with op.execute and name it in columnDefinition, or use json.

-- oracle, reverse
alter table guest drop column tags;

