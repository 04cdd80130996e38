-- upgrade
alter table booking drop index ix_booking_total;
alter table booking drop column total;
alter table booking rename column rate to night_rate;
alter table booking add column total integer generated always as (nights * night_rate + 5) stored;
create index ix_booking_total on booking (total);

-- downgrade
alter table booking drop index ix_booking_total;
alter table booking drop column total;
alter table booking rename column night_rate to rate;
alter table booking add column total integer;
create index ix_booking_total on booking (total);
