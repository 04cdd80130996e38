package com.acme.extension;

import dev.retort.processor.spi.ObjectFilter;
import dev.retort.processor.spi.SchemaObject;

/** Leaves the indexes that the database team makes, and every table of the archive, to others. */
public final class BookingsWithoutTuning implements ObjectFilter {
    @Override
    public boolean appliesTo(String migrationsPackage) {
        return migrationsPackage.startsWith("com.acme.filtered");
    }

    @Override
    public boolean includes(SchemaObject object) {
        return switch (object.kind()) {
            case INDEX -> !object.name().startsWith("tuning_");
            case TABLE -> !object.name().startsWith("archive_");
            default -> true;
        };
    }
}
