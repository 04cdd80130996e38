set define off
set sqlblanklines on
whenever sqlerror exit failure rollback

-- what records the revisions
create table retort_history (
    revision varchar2(40 char) not null,
    parents clob,
    message clob,
    checksum varchar2(64 char) not null,
    source varchar2(64 char),
    state varchar2(20 char) not null,
    step number(10,0) not null,
    duration_ms number(19,0) not null,
    applied_at timestamp(9) with time zone not null,
    applied_by varchar2(255 char) not null,
    primary key (revision)
);

-- upgrade a: about a
create table booking (
    id number(19,0) not null,
    constraint pk_booking primary key (id)
);
insert into booking (id) values (1);
insert into retort_history (revision, parents, message, checksum, source, state, step, duration_ms, applied_at, applied_by) values ('a', '', 'about a', '5fadf93ce333f3521953c1ffa183034c62c108914be29eb74c53c5f97349de69', '', 'applied', 2, 0, current_timestamp, user);
commit;

-- upgrade b: about b
alter table booking add note varchar2(40 char);
insert into retort_history (revision, parents, message, checksum, source, state, step, duration_ms, applied_at, applied_by) values ('b', 'a', 'about b', 'a91b3186a5c068fe9c631b7a262ee2830436ff5fb285986a76fd3e6a0d37a992', '', 'applied', 1, 0, current_timestamp, user);
commit;

----- and back
set define off
set sqlblanklines on
whenever sqlerror exit failure rollback

-- downgrade b: about b
alter table booking drop column note;
delete from retort_history where revision = 'b';
commit;
