-- sqlserver
create sequence booking_seq start with 0 increment by 1;

-- sqlserver, reverse
drop sequence booking_seq;

-- oracle
create sequence booking_seq minvalue 0 start with 0 increment by 1;

-- oracle, reverse
drop sequence booking_seq;

