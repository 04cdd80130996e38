-- h2
alter index sales.ix_item rename to ix_i;

-- h2, reverse
alter index sales.ix_i rename to ix_item;

-- postgresql
alter index sales.ix_item rename to ix_i;

-- postgresql, reverse
alter index sales.ix_i rename to ix_item;

