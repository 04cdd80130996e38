-- upgrade
create table booking_seq (
    next_val bigint
);
insert into booking_seq (next_val) values (1);
create table guest (
    id bigint not null auto_increment,
    name varchar(80) not null,
    mail varchar(255) comment 'Where the confirmation goes',
    born date,
    created datetime(6) not null default current_timestamp,
    primary key (id),
    constraint uq_guest_mail unique (mail)
) comment='Who stays with us';
create index ix_guest_name on guest (name, born desc);
create table booking (
    id bigint not null,
    guest_id bigint not null,
    arrival date not null,
    departure date not null,
    state enum ('CANCELLED','CONFIRMED','REQUESTED') not null,
    price decimal(10,2),
    primary key (id),
    constraint fk_booking_guest_id foreign key (guest_id) references guest (id),
    constraint ck_booking_stay check (departure > arrival),
    constraint ck_booking_price check (price >= 0)
);
create index ix_booking_guest_id on booking (guest_id);
create table booking_extras (
    booking_id bigint not null,
    extras varchar(255),
    constraint fk_booking_extras_booking_id foreign key (booking_id) references booking (id) on delete cascade
);

-- downgrade
drop table booking_extras;
drop table booking;
drop table guest;
drop table booking_seq;
