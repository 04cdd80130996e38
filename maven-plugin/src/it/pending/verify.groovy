String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('Entities, snapshot and revisions do not agree:')
assert log.contains('entities: create table Guest')
assert log.contains('retort revision -m')
assert log.contains('A check found differences; they are printed above.')
