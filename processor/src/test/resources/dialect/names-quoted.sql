-- sqlserver
create table [Order Line] (
    [Id] int not null,
    [order] varchar(10) not null,
    [user] varchar(255),
    naïve uniqueidentifier,
    primary key ([Id]),
    constraint [Order Line_order_key] unique ([order]),
    check ([Id] > 0 and 'a `b` c' <> ''),
    check ([user] in ('A''B','C'))
);
create index [Ix] on [Order Line] ([order]);

-- sqlserver, reverse
drop table [Order Line];

-- oracle
create table "Order Line" (
    "Id" number(10,0) not null,
    "ORDER" varchar2(10 char) not null,
    "USER" varchar2(255 char),
    naïve raw(16),
    primary key ("Id"),
    unique ("ORDER"),
    check ("Id" > 0 and 'a `b` c' <> ''),
    check ("USER" in ('A''B','C'))
);
create index "Ix" on "Order Line" ("ORDER");

-- oracle, reverse
drop table "Order Line";

