-- upgrade
drop index ix_booking_total;
alter table booking drop column total;
alter table booking alter column rate rename to night_rate;
alter table booking add column total integer generated always as (nights * night_rate + 5);
create index ix_booking_total on booking (total);

-- downgrade
drop index ix_booking_total;
alter table booking drop column total;
alter table booking alter column night_rate rename to rate;
alter table booking add column total integer;
create index ix_booking_total on booking (total);
