package dev.retort.fleet.scheduler;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of a control database. None has a column for a URL, a user or a password. */
final class ControlTables {
    /** The table of db-scheduler, with the columns that its manual lists. */
    static final String TASKS = "retort_fleet_task";

    static final String RUNS = "retort_fleet_run";
    static final String TENANTS = "retort_fleet_tenant";

    private static final List<String> CREATE = List.of(
            """
            create table if not exists retort_fleet_task (
                task_name varchar(100) not null,
                task_instance varchar(400) not null,
                task_data %s,
                execution_time timestamp with time zone not null,
                picked boolean not null,
                picked_by varchar(200),
                last_success timestamp with time zone,
                last_failure timestamp with time zone,
                consecutive_failures integer,
                last_heartbeat timestamp with time zone,
                version bigint not null,
                priority smallint,
                primary key (task_name, task_instance))""",
            "create index if not exists ix_retort_fleet_task_time on retort_fleet_task (execution_time)",
            "create index if not exists ix_retort_fleet_task_heartbeat on retort_fleet_task (last_heartbeat)",
            """
            create table if not exists retort_fleet_run (
                id varchar(40) not null primary key,
                state varchar(20) not null,
                stopped varchar(400) not null,
                target varchar(200) not null,
                wave integer not null,
                waves integer not null,
                tenants integer not null,
                canary integer not null,
                wave_size integer not null,
                pause_ms bigint not null,
                max_failures integer not null,
                max_failure_rate double precision not null,
                started_at timestamp with time zone not null)""",
            """
            create table if not exists retort_fleet_tenant (
                run varchar(40) not null references retort_fleet_run (id),
                tenant varchar(300) not null,
                wave integer not null,
                outcome varchar(20),
                applied varchar(4000),
                code varchar(10),
                message varchar(4000),
                duration_ms bigint,
                worker varchar(200),
                ended_at timestamp with time zone,
                primary key (run, tenant))""",
            "create index if not exists ix_retort_fleet_tenant_outcome on retort_fleet_tenant (run, outcome)");

    private ControlTables() {}

    /** Creates those that are missing. */
    static void create(Connection connection) throws SQLException {
        boolean isPostgreSql = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        try (Statement statement = connection.createStatement()) {
            for (String sql : CREATE) {
                statement.execute(sql.formatted(isPostgreSql ? "bytea" : "blob"));
            }
        }
    }
}
