-- sqlserver

-- sqlserver, reverse

-- oracle
create sequence booking_seq start with 1 increment by 50 cache 20;

-- oracle, reverse
drop sequence booking_seq;

