package dev.retort.spring.boot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints how to choose between several data sources. */
final class DataSourceFailureAnalyzer extends AbstractFailureAnalyzer<AmbiguousDataSourceException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AmbiguousDataSourceException cause) {
        return new FailureAnalysis(cause.getMessage(), """
                Annotate the DataSource to upgrade with @RetortDataSource, or make one @Primary. If each of them has its own history, define one \
                Retort bean for each: Retort.using(dataSource).migrations("com.acme.bookings.migrations"). To upgrade none, set \
                retort.enabled=false.""", cause);
    }
}
