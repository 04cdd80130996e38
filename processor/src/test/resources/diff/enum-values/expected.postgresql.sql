-- upgrade
alter table booking drop constraint ck_booking_kind;
alter table booking drop constraint booking_state_check;
alter table booking add constraint booking_state_check check (state in ('NEW','DONE','GONE'));
alter table booking add constraint ck_booking_kind check (kind in ('A','B','C'));

-- downgrade
alter table booking drop constraint ck_booking_kind;
alter table booking drop constraint booking_state_check;
alter table booking add constraint booking_state_check check (state in ('NEW','DONE'));
alter table booking add constraint ck_booking_kind check (kind in ('A','B'));
