-- h2
create table a_table_whose_name_is_as_long_as_a_name_may_be_and_then_cut_off (
    a_column_with_a_name_of_some_length enum ('A') not null,
    primary key (a_column_with_a_name_of_some_length)
);

-- h2, reverse
drop table a_table_whose_name_is_as_long_as_a_name_may_be_and_then_cut_off;

-- postgresql
create table a_table_whose_name_is_as_long_as_a_name_may_be_and_then_cut_off (
    a_column_with_a_name_of_some_length varchar(255) not null,
    constraint a_table_whose_name_is_as_long_as_a_name_may_be_and_then_cu_pkey primary key (a_column_with_a_name_of_some_length),
    constraint a_table_whose_name_is_as_lon_a_column_with_a_name_of_some_check check (a_column_with_a_name_of_some_length in ('A'))
);

-- postgresql, reverse
drop table a_table_whose_name_is_as_long_as_a_name_may_be_and_then_cut_off;

-- mariadb
create table a_table_whose_name_is_as_long_as_a_name_may_be_and_then_cut_off (
    a_column_with_a_name_of_some_length enum ('A') not null,
    primary key (a_column_with_a_name_of_some_length)
);

-- mariadb, reverse
drop table a_table_whose_name_is_as_long_as_a_name_may_be_and_then_cut_off;

-- mysql
create table a_table_whose_name_is_as_long_as_a_name_may_be_and_then_cut_off (
    a_column_with_a_name_of_some_length enum ('A') not null,
    primary key (a_column_with_a_name_of_some_length)
);

-- mysql, reverse
drop table a_table_whose_name_is_as_long_as_a_name_may_be_and_then_cut_off;

-- sqlite
create table a_table_whose_name_is_as_long_as_a_name_may_be_and_then_cut_off (
    a_column_with_a_name_of_some_length varchar(255) not null,
    primary key (a_column_with_a_name_of_some_length),
    check (a_column_with_a_name_of_some_length in ('A'))
);

-- sqlite, reverse
drop table a_table_whose_name_is_as_long_as_a_name_may_be_and_then_cut_off;

