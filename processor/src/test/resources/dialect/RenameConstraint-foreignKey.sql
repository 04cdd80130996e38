-- sqlserver
exec sp_rename N'fk_booking_guest_id', N'fk_guest', 'OBJECT';

-- sqlserver, reverse
exec sp_rename N'fk_guest', N'fk_booking_guest_id', 'OBJECT';

-- oracle
alter table booking rename constraint fk_booking_guest_id to fk_guest;

-- oracle, reverse
alter table booking rename constraint fk_guest to fk_booking_guest_id;

