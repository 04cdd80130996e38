-- h2
alter table booking add constraint fk_again foreign key (guest_id) references guest (id);

-- h2, reverse
alter table booking drop constraint fk_again;

-- postgresql
alter table booking add constraint fk_again foreign key (guest_id) references guest (id);

-- postgresql, reverse
alter table booking drop constraint fk_again;

-- mariadb
alter table booking add constraint fk_again foreign key (guest_id) references guest (id);

-- mariadb, reverse
alter table booking drop foreign key fk_again;
alter table booking rename index fk_again to fk_booking_guest_id;

-- mysql
alter table booking add constraint fk_again foreign key (guest_id) references guest (id);

-- mysql, reverse
alter table booking drop foreign key fk_again;
alter table booking rename index fk_again to fk_booking_guest_id;

-- sqlserver
alter table booking add constraint fk_again foreign key (guest_id) references guest (id);

-- sqlserver, reverse
alter table booking drop constraint fk_again;

-- oracle
alter table booking add constraint fk_again foreign key (guest_id) references guest (id);

-- oracle, reverse
alter table booking drop constraint fk_again;

