-- h2
alter index ix_guest_name rename to ix_name;

-- h2, reverse
alter index ix_name rename to ix_guest_name;

-- postgresql
alter index ix_guest_name rename to ix_name;

-- postgresql, reverse
alter index ix_name rename to ix_guest_name;

