-- upgrade
create sequence payment_seq start with 100 increment by 1 nocache;
alter sequence booking_seq increment by 50;
drop sequence guest_seq;

-- downgrade
create sequence guest_seq start with 1 increment by 50 nocache;
alter sequence booking_seq increment by 1;
drop sequence payment_seq;
