package dev.retort.conformance.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfitTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
                    create table Booking (id bigint not null)                      | booking
                    create table "Order" (id bigint not null)                      | order
                    create table archive."Old Order"(id bigint)                    | archive.old order
                    alter table if exists guest add constraint FK1 foreign key (x) | guest
                    alter table only guest add constraint FK1                      | guest
                    create unique index "IX on it" on `Order` (id)                 | order
                    create sequence booking_seq start with 1                       | booking_seq
                    create type standing as enum ('GOLD')                          | standing
                    comment on table guest is 'who on earth'                       | guest
                    """)
    void findsWhatARejectedStatementWasAbout(String sql, String name) {
        ExecutedStatement accepted = new ExecutedStatement("create table fine (id bigint)", Optional.empty());
        ExecutedStatement rejected = new ExecutedStatement(sql, Optional.of(new SQLException("no")));

        assertThat(Unfit.among(List.of(accepted, rejected)).names()).containsExactly(name);
    }
}
