-- upgrade
alter table booking drop constraint ck_booking_kind;
alter table booking alter column state set data type enum ('DONE','GONE','NEW');
alter table booking add constraint ck_booking_kind check (kind in ('A','B','C'));

-- downgrade
alter table booking drop constraint ck_booking_kind;
alter table booking alter column state set data type enum ('DONE','NEW');
alter table booking add constraint ck_booking_kind check (kind in ('A','B'));
