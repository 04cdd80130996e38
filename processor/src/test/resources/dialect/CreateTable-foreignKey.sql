-- sqlserver
create table booking (
    id bigint not null,
    guest_id bigint,
    price decimal(10,2),
    constraint pk_booking primary key (id),
    constraint fk_booking_guest_id foreign key (guest_id) references guest (id)
);

-- sqlserver, reverse
drop table booking;

-- oracle
create table booking (
    id number(19,0) not null,
    guest_id number(19,0),
    price number(10,2),
    constraint pk_booking primary key (id),
    constraint fk_booking_guest_id foreign key (guest_id) references guest (id)
);

-- oracle, reverse
drop table booking;

