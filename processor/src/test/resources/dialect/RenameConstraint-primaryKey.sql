-- sqlserver
exec sp_rename N'pk_booking', N'pk_b', 'OBJECT';

-- sqlserver, reverse
exec sp_rename N'pk_b', N'pk_booking', 'OBJECT';

-- oracle
alter table booking rename constraint pk_booking to pk_b;

-- oracle, reverse
alter table booking rename constraint pk_b to pk_booking;

