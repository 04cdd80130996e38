-- h2
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id);

-- h2, reverse
alter table booking drop constraint fk_booking;

-- postgresql
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id);

-- postgresql, reverse
alter table booking drop constraint fk_booking;

-- mariadb
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id);

-- mariadb, reverse
alter table booking drop foreign key fk_booking;
alter table booking rename index fk_booking to fk_again;

-- mysql
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id);

-- mysql, reverse
alter table booking drop foreign key fk_booking;
alter table booking rename index fk_booking to fk_again;

-- sqlserver
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id);

-- sqlserver, reverse
alter table booking drop constraint fk_booking;

-- oracle
alter table booking add constraint fk_booking foreign key (guest_id) references guest (id);

-- oracle, reverse
alter table booking drop constraint fk_booking;

