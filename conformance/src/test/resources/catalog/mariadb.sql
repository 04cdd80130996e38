create sequence booking_seq start with 1 increment by 50 nocache;
create table guest (
    id bigint not null auto_increment,
    name varchar(20) default 'x' not null comment 'as on the passport',
    standing enum ('GOLD', 'SILVER'),
    price decimal(10, 2),
    made_at timestamp(6) default current_timestamp(6) on update current_timestamp(6),
    twice bigint generated always as (price * 2) stored,
    thrice bigint as (price * 3) virtual,
    document json,
    sorted varchar(10) collate utf8mb4_bin,
    rating integer check (rating between 0 and 10),
    primary key (id),
    unique (name),
    constraint uq_standing_price unique (standing, price),
    constraint ck_price check (price > 0)
) engine = InnoDB;
create table booking (
    room integer check (room in (1, 2)),
    night integer not null default 7,
    guest_id bigint,
    remark varchar(3000),
    primary key (night, room),
    constraint fk_guest foreign key (guest_id) references guest (id) on delete cascade
) comment = 'one night in one room', character set latin1;
create index ix_room on booking (room desc, guest_id, remark(20));
create unique index ux_guest on booking (guest_id, night);
create view guest_ids as select id from guest;
create table rate (price integer) with system versioning;
