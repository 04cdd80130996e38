-- upgrade
alter table booking drop check ck_booking_kind;
alter table booking modify column state enum ('DONE','GONE','NEW') not null;
alter table booking add constraint ck_booking_kind check (kind in ('A','B','C'));

-- downgrade
alter table booking drop check ck_booking_kind;
alter table booking modify column state enum ('DONE','NEW') not null;
alter table booking add constraint ck_booking_kind check (kind in ('A','B'));
