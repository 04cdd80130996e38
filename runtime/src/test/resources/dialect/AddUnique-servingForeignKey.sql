-- h2
alter table booking add constraint uq_guest unique (guest_id, price);

-- h2, reverse
alter table booking drop constraint uq_guest;

-- postgresql
alter table booking add constraint uq_guest unique (guest_id, price);

-- postgresql, reverse
alter table booking drop constraint uq_guest;

-- mariadb
alter table booking add constraint uq_guest unique (guest_id, price);

-- mariadb, reverse
alter table booking drop foreign key fk_booking_guest_id;
alter table booking drop index uq_guest;
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id);

-- mysql
alter table booking add constraint uq_guest unique (guest_id, price);

-- mysql, reverse
alter table booking drop foreign key fk_booking_guest_id;
alter table booking drop index uq_guest;
alter table booking add constraint fk_booking_guest_id foreign key (guest_id) references guest (id);

-- sqlserver
create unique nonclustered index uq_guest on booking (guest_id, price) where guest_id is not null and price is not null;

-- sqlserver, reverse
drop index uq_guest on booking;

-- oracle
alter table booking add constraint uq_guest unique (guest_id, price);

-- oracle, reverse
alter table booking drop constraint uq_guest;

