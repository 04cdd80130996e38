create table guest (
    id bigint not null auto_increment,
    name varchar(20) default 'x' not null comment 'as on the passport',
    standing enum ('GOLD', 'SILVER'),
    price decimal(10, 2),
    made_at timestamp(6) default current_timestamp(6) on update current_timestamp(6),
    expression integer default (1 + 1),
    twice bigint generated always as (price * 2) stored,
    thrice bigint as (price * 3) virtual,
    document json,
    sorted varchar(10) collate utf8mb4_bin,
    primary key (id),
    unique (name),
    constraint uq_standing_price unique (standing, price)
) engine = InnoDB;
create table booking (
    room integer,
    night integer not null default 7,
    guest_id bigint,
    remark varchar(3000),
    primary key (night, room),
    constraint fk_guest foreign key (guest_id) references guest (id) on delete cascade
) comment = 'one night in one room', character set latin1;
create index ix_room on booking (room desc, guest_id, remark(20));
create index ix_sum on booking ((room + night));
create unique index ux_guest on booking (guest_id, night);
create view guest_ids as select id from guest;
