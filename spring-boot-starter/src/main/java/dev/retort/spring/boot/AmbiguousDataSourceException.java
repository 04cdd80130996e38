package dev.retort.spring.boot;

/** The application has several data sources, and nothing says which one to upgrade. */
final class AmbiguousDataSourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AmbiguousDataSourceException() {
        super("The application has several DataSource beans, and none is primary or annotated with @RetortDataSource.");
    }
}
