# Every target says after "##" what it does; "make" alone lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# No colours and no download progress: the output reads the same in a terminal and in a log.
MVN := mvn -B -ntp
export MAVEN_OPTS := $(MAVEN_OPTS) -Djansi.noreset=true

##@ Build

.PHONY: build
build: ## Build every jar, cli/target/retort.jar among them, without the tests
	$(MVN) -DskipTests package

.PHONY: test
test: ## Build everything and run every check and test
	$(MVN) verify

.PHONY: test-lts
test-lts: ## The same from scratch on the newest long-term JDK of this machine, where that is newer than the default
	@home=$$(.ci/newest-lts-jdk) && if [[ -z $$home ]]; then \
		echo "No long-term JDK newer than the default one is installed: nothing more to test."; \
	else \
		echo "Testing with the JDK in $$home"; \
		JAVA_HOME=$$home $(MVN) clean verify; \
	fi

.PHONY: conformance
conformance: ## Compare Retort's schemas with Hibernate's over real entity classes; ARGS="--corpus axon --database h2" narrows it
	$(MVN) -q -DskipTests -pl conformance -am package
	@java -Dorg.jboss.logging.provider=slf4j -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
		-cp "conformance/target/classes:$$(< conformance/target/classpath)" dev.retort.conformance.Conformance $(ARGS)

.PHONY: format
format: ## Format the sources as "make test" wants them
	$(MVN) -q spotless:apply

.PHONY: clean
clean: ## Remove everything that a build made
	$(MVN) -q clean

##@ Help

.PHONY: help
help: ## List the targets
	@awk 'BEGIN { FS = ":.*## " } \
		/^##@ / { printf "\n%s\n", substr($$0, 5) } \
		/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))
