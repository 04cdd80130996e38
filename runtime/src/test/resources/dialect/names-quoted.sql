-- h2
create table "Order Line" (
    "Id" integer not null,
    "ORDER" varchar(10) not null,
    "USER" enum ('A''B','C'),
    naïve uuid,
    primary key ("Id"),
    unique ("ORDER"),
    check ("Id" > 0 and 'a `b` c' <> '')
);
create index "Ix" on "Order Line" ("ORDER");

-- h2, reverse
drop table "Order Line";

-- postgresql
create table "Order Line" (
    "Id" integer not null,
    "order" varchar(10) not null,
    "user" varchar(255),
    naïve uuid,
    constraint "Order Line_pkey" primary key ("Id"),
    constraint "Order Line_order_key" unique ("order"),
    constraint "Order Line_Id_check" check ("Id" > 0 and 'a `b` c' <> ''),
    constraint "Order Line_user_check" check ("user" in ('A''B','C'))
);
create index Ix on "Order Line" ("order");

-- postgresql, reverse
drop table "Order Line";

-- mariadb
create table `Order Line` (
    `Id` integer not null check (`Id` > 0 and 'a `b` c' <> ''),
    `order` varchar(10) not null,
    user enum ('A''B','C'),
    naïve uuid,
    primary key (`Id`),
    constraint `order` unique (`order`)
);
create index `Ix` on `Order Line` (`order`);

-- mariadb, reverse
drop table `Order Line`;

-- mysql
create table `Order Line` (
    `Id` integer not null,
    `order` varchar(10) not null,
    user enum ('A''B','C'),
    naïve binary(16),
    primary key (`Id`),
    constraint `order` unique (`order`),
    constraint `Order Line_chk_1` check (`Id` > 0 and 'a `b` c' <> '')
);
create index `Ix` on `Order Line` (`order`);

-- mysql, reverse
drop table `Order Line`;

-- sqlite
create table "Order Line" (
    "Id" integer not null,
    "order" varchar(10) not null,
    user varchar(255),
    naïve blob,
    primary key ("Id"),
    unique ("order"),
    check ("Id" > 0 and 'a `b` c' <> ''),
    check (user in ('A''B','C'))
);
create index "Ix" on "Order Line" ("order");

-- sqlite, reverse
drop table "Order Line";

