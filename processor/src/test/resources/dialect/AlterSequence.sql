-- sqlserver
alter sequence booking_seq restart with 100 increment by 10;

-- sqlserver, reverse
alter sequence booking_seq restart with 1 increment by 50;

-- oracle
alter sequence booking_seq restart start with 100 increment by 10;

-- oracle, reverse
alter sequence booking_seq restart start with 1 increment by 50;

