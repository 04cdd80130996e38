-- h2
create table "Order Line" (
    "Id" integer not null,
    "ORDER" varchar(10) not null,
    "USER" enum ('A''B','C'),
    naïve uuid,
    constraint "Order Line_PKEY" primary key ("Id"),
    constraint "Order Line_ORDER_KEY" unique ("ORDER"),
    constraint "Order Line_Id_CHECK" check ("Id" > 0 and 'a `b` c' <> '')
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
create index "Ix" on "Order Line" ("order");

-- postgresql, reverse
drop table "Order Line";

