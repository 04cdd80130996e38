-- h2
create table booking (
    id bigint not null,
    guest_id bigint,
    price decimal(10,2),
    constraint pk_booking primary key (id),
    constraint fk_booking_guest_id foreign key (guest_id) references guest (id)
);

-- h2, reverse
drop table booking;

-- postgresql
create table booking (
    id bigint not null,
    guest_id bigint,
    price decimal(10,2),
    constraint pk_booking primary key (id),
    constraint fk_booking_guest_id foreign key (guest_id) references guest (id)
);

-- postgresql, reverse
drop table booking;

-- mariadb
create table booking (
    id bigint not null,
    guest_id bigint,
    price decimal(10,2),
    primary key (id),
    constraint fk_booking_guest_id foreign key (guest_id) references guest (id)
);

-- mariadb, reverse
drop table booking;

-- mysql
create table booking (
    id bigint not null,
    guest_id bigint,
    price decimal(10,2),
    primary key (id),
    constraint fk_booking_guest_id foreign key (guest_id) references guest (id)
);

-- mysql, reverse
drop table booking;

-- sqlite
create table booking (
    id bigint not null,
    guest_id bigint,
    price decimal(10,2),
    constraint pk_booking primary key (id),
    constraint fk_booking_guest_id foreign key (guest_id) references guest (id)
);

-- sqlite, reverse
drop table booking;

