package dev.retort.quarkus.deployment;

import dev.retort.Retort;
import dev.retort.dialect.DialectProvider;
import dev.retort.quarkus.RetortBuildTimeConfig;
import dev.retort.quarkus.RetortRecorder;
import dev.retort.run.Callback;
import dev.retort.startup.DataSourceHistories;
import dev.retort.startup.HistoryPackages;
import io.quarkus.agroal.DataSource;
import io.quarkus.agroal.spi.JdbcDataSourceBuildItem;
import io.quarkus.agroal.spi.JdbcDataSourceSchemaReadyBuildItem;
import io.quarkus.arc.deployment.BeanContainerBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.arc.deployment.SyntheticBeansRuntimeInitBuildItem;
import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.HotDeploymentWatchedFileBuildItem;
import io.quarkus.deployment.builditem.InitTaskCompletedBuildItem;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ServiceProviderBuildItem;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jboss.jandex.AnnotationInstance;

/** The steps of the build. */
@BuildSteps(onlyIf = RetortBuildSteps.Enabled.class)
class RetortBuildSteps {
    private static final String FEATURE = "retort";

    /** Whether the extension does anything. */
    static final class Enabled implements BooleanSupplier {
        private final RetortBuildTimeConfig config;

        Enabled(RetortBuildTimeConfig config) {
            this.config = config;
        }

        @Override
        public boolean getAsBoolean() {
            return config.enabled();
        }
    }

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem(FEATURE);
    }

    @BuildStep
    HistoriesBuildItem histories(List<JdbcDataSourceBuildItem> dataSources, RetortBuildTimeConfig config) {
        Map<String, String> packages = new TreeMap<>();
        config.dataSources()
                .forEach((name, history) -> history.packageName().ifPresent(chosen -> packages.put(name, chosen)));
        try {
            return new HistoriesBuildItem(DataSourceHistories.of(
                    dataSources.stream().map(JdbcDataSourceBuildItem::getName).toList(),
                    packages,
                    HistoryPackages.on(Thread.currentThread().getContextClassLoader()),
                    name -> RetortRecorder.prefix(name) + "package"));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(e.getMessage(), e);
        }
    }

    /** Quarkus does not keep services in a native image by itself; the rest stands in the metadata that the processor writes. */
    @BuildStep
    void services(BuildProducer<ServiceProviderBuildItem> services) {
        services.produce(ServiceProviderBuildItem.allProvidersFromClassPath(DialectProvider.class.getName()));
        services.produce(ServiceProviderBuildItem.allProvidersFromClassPath(Callback.class.getName()));
    }

    /** In dev mode, an accepted revision is applied by the next request. */
    @BuildStep
    HotDeploymentWatchedFileBuildItem index() {
        return new HotDeploymentWatchedFileBuildItem(HistoryPackages.INDEX);
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    void beans(RetortRecorder recorder, HistoriesBuildItem histories, BuildProducer<SyntheticBeanBuildItem> beans) {
        histories
                .byDataSource()
                .forEach((name, packageName) -> beans.produce(SyntheticBeanBuildItem.configure(Retort.class)
                        .scope(Singleton.class)
                        .setRuntimeInit()
                        .addQualifier(qualifier(name))
                        .createWith(recorder.bean(name, packageName))
                        .done()));
    }

    private static AnnotationInstance qualifier(String dataSource) {
        return DataSourceUtil.isDefault(dataSource)
                ? AnnotationInstance.builder(Default.class).build()
                : AnnotationInstance.builder(DataSource.class)
                        .add("value", dataSource)
                        .build();
    }

    /** Hibernate ORM waits for {@link JdbcDataSourceSchemaReadyBuildItem}. */
    @BuildStep
    @Consume(BeanContainerBuildItem.class)
    @Consume(SyntheticBeansRuntimeInitBuildItem.class)
    @Record(ExecutionTime.RUNTIME_INIT)
    ServiceStartBuildItem upgrade(
            RetortRecorder recorder,
            HistoriesBuildItem histories,
            BuildProducer<JdbcDataSourceSchemaReadyBuildItem> ready,
            BuildProducer<InitTaskCompletedBuildItem> completed) {
        histories.byDataSource().forEach(recorder::upgrade);
        ready.produce(
                new JdbcDataSourceSchemaReadyBuildItem(histories.byDataSource().keySet()));
        completed.produce(new InitTaskCompletedBuildItem(FEATURE));
        return new ServiceStartBuildItem(FEATURE);
    }
}
