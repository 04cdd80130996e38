# Every target says after "##" what it does; "make" alone lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# No colours and no download progress: the output reads the same in a terminal and in a log.
# The wrapper fetches Maven where none is installed.
MVN := $(if $(shell command -v mvn),mvn,./mvnw) -B -ntp
export MAVEN_OPTS := $(MAVEN_OPTS) -Djansi.noreset=true

##@ See it

.PHONY: demo
demo: ## Show the whole loop in a scratch copy: change an entity, compile, review, apply, take back
	@echo "Building what the demo needs; the first time Maven fetches it."
	@$(MVN) -q -DskipTests -pl cli,example -am package
	@example/demo

##@ Build

.PHONY: build
build: ## Build every jar, cli/target/retort.jar among them, without the tests
	$(MVN) -DskipTests package

.PHONY: test
test: ## Build everything and run every check and test; RETORT_ALL_DATABASES=true fails where a database cannot start
	@rm -f */target/untested-databases
	$(MVN) verify
	$(retort) check $(history) --resources migrations/src/main/resources
	@for application in $(applications); do \
		$(retort) check --classes $$application/target/classes --resources $$application/src/main/resources; \
	done
	@.ci/untested-databases

.PHONY: test-gradle
test-gradle: ## Run the tests of the Gradle plugin that start Gradle; takes 5 minutes
	$(MVN) -Pgradle verify -pl gradle-plugin -am -Dtest=TaskOptionsTest -Dsurefire.failIfNoSpecifiedTests=false \
		-Dit.test=GradlePluginIT -Dfailsafe.failIfNoSpecifiedTests=false

.PHONY: test-lts
test-lts: ## The same from scratch on the newest long-term JDK of this machine, where that is newer than the default
	@home=$$(.ci/newest-lts-jdk) && if [[ -z $$home ]]; then \
		echo "No long-term JDK newer than the default one is installed: nothing more to test."; \
	else \
		echo "Testing with the JDK in $$home"; \
		JAVA_HOME=$$home $(MVN) clean verify; \
		.ci/untested-databases; \
	fi

.PHONY: properties
properties: ## Try 2,000 random pairs of schemas from a new seed, 100 of them on each real database; pairs=20000 live=2000 seed=7 for others
	@seed=$(or $(seed),$$((RANDOM * 32768 + RANDOM))); \
	echo "Seeds from $$seed on; repeat these with: make properties seed=$$seed"; \
	$(MVN) -pl processor -am test -Dtest='*PropertiesTest' -Dsurefire.failIfNoSpecifiedTests=false \
		-Dretort.pairs=$(or $(pairs),2000) -Dretort.live=$(or $(live),100) -Dretort.seed=$$seed

.PHONY: torture
torture: ## Kill runs at every moment on every database, and print what became of them; takes 30 minutes
	@$(MVN) -q -pl runtime test -Dtest='Torture,ServerTorture,FencingTorture,PoolerTorture,CrashTest,H2FileTest,LockLostTest,PoolerTest,NothingPendingTest' -Dretort.torture=true \
		-Dorg.slf4j.simpleLogger.log.org.mariadb=off -Dorg.slf4j.simpleLogger.log.ch.vorburger=off -Dorg.slf4j.simpleLogger.log.io.zonky=off

.PHONY: fleet-bench
fleet-bench: ## Measure a fleet of 10,000 schemas and 2,000 databases beside plain JDBC, and kill three of four workers in 20 rounds; takes 30 minutes
	@$(MVN) -q -pl fleet,fleet-scheduler -am test -Dtest='FleetBenchmark,FleetTorture' -Dsurefire.failIfNoSpecifiedTests=false \
		-Dtest.jvm= -Dorg.slf4j.simpleLogger.log.io.zonky=off

.PHONY: bench
bench: ## Measure what Retort adds to a compilation, what it costs at a start with nothing pending, how long tests wait for a database, and migrations beside plain JDBC and the peers; writes docs/performance.md
	$(MVN) -q -pl cli,testkit -am test -Dtest=Benchmark,DatabaseBenchmark -Dsurefire.failIfNoSpecifiedTests=false
	$(MVN) -q -DskipTests -pl benchmarks -am package
	@java -cp "benchmarks/target/classes:$$(< benchmarks/target/classpath)" dev.retort.benchmarks.Benchmarks $(ARGS) < /dev/null

.PHONY: conformance
conformance: ## Compare Retort's schemas with Hibernate's over all corpora on all databases; ARGS="--corpus axon --database h2 --hibernate 6.6" narrows it
	$(MVN) -q -DskipTests -pl conformance -am package
	@java -Dorg.jboss.logging.provider=slf4j -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
		-cp "conformance/target/classes:$$(< conformance/target/classpath)" dev.retort.conformance.Conformance $(ARGS) < /dev/null

.PHONY: format
format: ## Format the sources as "make test" wants them
	$(MVN) -q spotless:apply

.PHONY: clean
clean: ## Remove everything that a build made
	$(MVN) -q clean

##@ Documentation

.PHONY: docs
docs: site/node_modules/.package-lock.json ## Build the site from docs/ into target/site; a dead link fails it; needs Node.js 20 or newer with npm
	@npm --prefix site run --silent build

.PHONY: docs-test
docs-test: docs ## Read the built site: every link, and in a browser the entry page, search, dark mode and a narrow screen
	@npm --prefix site test --silent

.PHONY: report
report: mig-compile ## Write the report of the example as HTML and Markdown into target/report, and open the page where there is a browser
	@mkdir -p target/report
	@$(retort) report --format html --output target/report/example.html $(history) $(sources) --resources migrations/src/main/resources
	@$(retort) report --since base --output target/report/example.md $(history) $(sources) --resources migrations/src/main/resources
	@.ci/open target/report/example.html

.PHONY: report-test
report-test: report-pages site/node_modules/.package-lock.json ## Read reports of the example and of up to 1,000 tables in a browser, with the rules of accessibility; screenshots are left in target/report
	@npm --prefix site run test-report --silent

.PHONY: report-pages
report-pages: mig-compile
	@mkdir -p target/report
	@$(MVN) -q -pl report -am test -Dtest=SamplePagesTest -Dsurefire.failIfNoSpecifiedTests=false
	@$(retort) report --format html --output target/report/example.html $(history) $(sources) --resources migrations/src/main/resources

site/node_modules/.package-lock.json: site/package.json site/package-lock.json
	@command -v npm >/dev/null || { echo "The site needs Node.js (20 or newer) with npm, and there is no npm here." >&2; exit 1; }
	@npm --prefix site ci --ignore-scripts --silent

##@ Release (docs/releasing.md)

.PHONY: bundle
bundle: ## Build and check what a release publishes, from the last commit; signed if MAVEN_GPG_KEY is set; uploads nothing
	@.ci/bundle target/release

.PHONY: reproducible
reproducible: ## Build the bundle twice under different conditions, and compare every byte
	@.ci/reproducible

.PHONY: api
api: ## Compare the public API with the last release
	@.ci/compare-api

.PHONY: api-proof
api-proof: ## Show that a removed method is found: compare with a build that still has it
	@.ci/prove-api

##@ The example's history (RETORT_URL, RETORT_USER and RETORT_PASSWORD say where; an H2 file without them)

# For these targets alone: tests have databases of their own.
mig-%: export RETORT_USER := $(or $(RETORT_USER),$(if $(RETORT_URL),,sa))
mig-%: export RETORT_URL := $(or $(RETORT_URL),jdbc:h2:./example/target/bookings)

retort := java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar cli/target/retort.jar
# Those whose history is in the application itself.
applications := example-spring example-quarkus example-micronaut example-jakarta example-tenants
history := --classes example/target/classes --classes migrations/target/classes
sources := --sources example/src/main/java --sources migrations/src/main/java
to ?= head

.PHONY: mig-compile
mig-compile:
	@$(MVN) -q -DskipTests -pl cli,example -am package

.PHONY: mig-rev
mig-rev: mig-compile ## Accept what is pending as a revision: make mig-rev m="add booking note" ARGS="--rename guest.fax=phone"
	@$(retort) revision -m "$(m)" $(history) --sources migrations/src/main/java --resources migrations/src/main/resources $(ARGS)

.PHONY: mig-up
mig-up: mig-compile ## Upgrade the database: make mig-up to=+1; without "to" to the head
	@$(retort) upgrade $(to) $(history) $(ARGS)

.PHONY: mig-down
mig-down: mig-compile ## Take one revision back, or down to a target: make mig-down to=base ARGS=--accept-loss
	@$(retort) downgrade $(if $(filter command line,$(origin to)),$(to),-1) $(history) $(ARGS)

.PHONY: mig-sql
mig-sql: mig-compile ## Print the history as SQL: make mig-sql dialect=h2 range=:head
	@$(retort) sql $(range) --dialect $(or $(dialect),postgresql) $(history) $(ARGS)

.PHONY: mig-history
mig-history: mig-compile ## List the revisions and how they stand in the database
	@$(retort) history $(history) $(ARGS)

##@ Help

.PHONY: help
help: ## List the targets
	@awk 'BEGIN { FS = ":.*## " } \
		/^##@ / { printf "\n%s\n", substr($$0, 5) } \
		/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))
