-- h2
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id);

-- h2, reverse
alter table booking drop constraint fk_booking;

-- postgresql
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id) not valid;
alter table booking validate constraint fk_booking;

-- postgresql, reverse
alter table booking drop constraint fk_booking;

-- mariadb
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id);

-- mariadb, reverse
alter table booking drop foreign key fk_booking;
alter table booking drop index fk_booking;

-- mysql
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id);

-- mysql, reverse
alter table booking drop foreign key fk_booking;
alter table booking drop index fk_booking;

-- sqlserver
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id);

-- sqlserver, reverse
alter table booking drop constraint fk_booking;

-- oracle
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id);

-- oracle, reverse
alter table booking drop constraint fk_booking;

