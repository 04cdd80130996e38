-- upgrade
alter table booking drop constraint ck_booking_kind;
alter table booking alter column state set data type enum ('NEW','DONE','GONE');
alter table booking add constraint ck_booking_kind check (kind in ('A','B','C'));

-- downgrade
alter table booking drop constraint ck_booking_kind;
alter table booking alter column state set data type enum ('NEW','DONE');
alter table booking add constraint ck_booking_kind check (kind in ('A','B'));
