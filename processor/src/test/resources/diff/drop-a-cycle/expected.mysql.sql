-- upgrade
alter table booking drop foreign key fk_booking_last_payment_id;
alter table booking drop index fk_booking_last_payment_id;
drop table payment;
drop table booking;
drop table guest;

-- downgrade
create table guest (
    id bigint not null,
    friend_id bigint,
    primary key (id),
    constraint fk_guest_friend_id foreign key (friend_id) references guest (id)
);
create table booking (
    id bigint not null,
    last_payment_id bigint,
    primary key (id)
);
create table payment (
    id bigint not null,
    booking_id bigint not null,
    guest_id bigint not null,
    primary key (id),
    constraint fk_payment_booking_id foreign key (booking_id) references booking (id),
    constraint fk_payment_guest_id foreign key (guest_id) references guest (id)
);
alter table booking add constraint fk_booking_last_payment_id foreign key (last_payment_id) references payment (id);
