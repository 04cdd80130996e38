-- sqlserver
create table a_table_whose_name_is_as_long_as_a_name_may_be_and_then_cut_off (
    a_column_with_a_name_of_some_length varchar(255) not null,
    primary key (a_column_with_a_name_of_some_length),
    check (a_column_with_a_name_of_some_length in ('A'))
);

-- sqlserver, reverse
drop table a_table_whose_name_is_as_long_as_a_name_may_be_and_then_cut_off;

-- oracle
create table a_table_whose_name_is_as_long_as_a_name_may_be_and_then_cut_off (
    a_column_with_a_name_of_some_length varchar2(255 char) not null,
    primary key (a_column_with_a_name_of_some_length),
    check (a_column_with_a_name_of_some_length in ('A'))
);

-- oracle, reverse
drop table a_table_whose_name_is_as_long_as_a_name_may_be_and_then_cut_off;

