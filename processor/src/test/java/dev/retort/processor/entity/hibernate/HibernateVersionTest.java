package dev.retort.processor.entity.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HibernateVersionTest {
    @Test
    void isReadFromTheTextOfAJarOrOfAPerson() {
        assertThat(HibernateVersion.parse("6.6.56.Final")).contains(new HibernateVersion(6, 6));
        assertThat(HibernateVersion.parse(" 7.4 ")).contains(new HibernateVersion(7, 4));
        assertThat(HibernateVersion.parse("8.0.0.Beta1")).contains(new HibernateVersion(8, 0));
        assertThat(HibernateVersion.parse("seven")).isEmpty();
        assertThat(HibernateVersion.parse("7")).isEmpty();
        assertThat(HibernateVersion.parse("99999999999.1")).isEmpty();
    }

    @Test
    void comesAfterThoseWithSmallerNumbers() {
        assertThat(new HibernateVersion(7, 10)).isGreaterThan(new HibernateVersion(7, 4));
        assertThat(new HibernateVersion(7, 0)).isGreaterThan(new HibernateVersion(6, 6));
    }

    @Test
    void hasAProfileIfItIsJudged() {
        assertThat(HibernateProfile.of(new HibernateVersion(6, 6))).isPresent();
        assertThat(HibernateProfile.of(new HibernateVersion(6, 1))).isEmpty();
        assertThat(HibernateProfile.of(new HibernateVersion(8, 0))).isEmpty();
        assertThat(HibernateProfile.NEWEST.version()).hasToString("7.4");
        assertThat(HibernateProfile.versions()).isEqualTo("6.2, 6.3, 6.4, 6.5, 6.6, 7.0, 7.1, 7.2, 7.3, 7.4");
    }
}
