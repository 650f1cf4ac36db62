#!/usr/bin/env python3
"""cases.py traps|reading|editions CLI_DLL [--record]

Runs one set of small documents of ../shared/cases through the command line, prints the figures, and compares them with those in
cases.json: what is wrong may only become less, what is right only more. --record writes the figures that are better.

Exit status 0 when no figure is worse, 1 when one is, 2 when the set could not be run. Python 3 standard library only.
"""
import json, os, re, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
CASES = os.path.join(ROOT, '..', 'shared', 'cases')
KNOWN = os.path.join(HERE, 'cases.json')

# What a careful reader finds in the documents of cases/editions; None for cells of which nobody can say which item they are.
RECEIVED_AND_CLOSED = {'letters@received': 5, 'visits@received': 3, 'letters@closed': 4, 'visits@closed': 3}
SHIPPED = {'regulations@issued': 1, 'regulations@repealed': 2, 'regulations@inForce': 3,
           'normativeDocuments@issued': 4, 'normativeDocuments@repealed': 5, 'normativeDocuments@inForce': 6}
DEBTS = {'loans@due': 31, 'loans@paid': 41, 'taxes@due': 32, 'taxes@paid': 42, 'other@due': 33, 'other@paid': 43}
ASSETS = {'cash@closing': 11, 'stock@closing': 12, 'fixed@closing': 13}
BUDGETS = {'cash@budget': 21, 'stock@budget': 22, 'fixed@budget': 23}
EDITIONS = {
    'eight/i.md': {'handled': {'letters@received': 5, 'visits@received': 3, 'letters@done': None, 'visits@done': None,
                               'letters@doneOld': None, 'visits@doneOld': None}},
    'six/g19.md': {'handled': RECEIVED_AND_CLOSED},
    'six/g21.md': {'handled': {**RECEIVED_AND_CLOSED, 'letters@online': 2, 'visits@online': 1}},
    'seven/h19.md': {'handled': RECEIVED_AND_CLOSED},
    'five/f19.txt': {'assets': ASSETS, 'debts': DEBTS},
    'five/f21.txt': {'assets': {**ASSETS, **BUDGETS}, 'debts': DEBTS},
    'five/f21.md': {'assets': {**ASSETS, **BUDGETS}, 'debts': DEBTS},
    'heading/d.txt': {'handled': {'received@letters': 7, 'received@visits': 1, 'carriedOver@letters': 0, 'carriedOver@visits': 1,
                                  'closed@letters': 8, 'closed@visits': 1}, 'other': {'received@letters': 9}},
    'stub/ship.md': {'documents': SHIPPED},
    'stub/ship.txt': {'documents': SHIPPED},
    'unit/u.md': {'prices': {'a@price': 30000, 'b@price': 5}},
}
# Headings of another edition than the document's, which may not be printed of it.
FOREIGN_HEADINGS = {'heading/d.txt': ('二、旧办理情况', '三、旧')}


def run(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout.decode('utf-8', 'replace')


def validate(dll, definitions, files, form='json'):
    return run('dotnet', dll, 'validate', '--definitions', definitions, '--no-pairing', '--format', form, *files)


def traps(dll):
    text = run(sys.executable, os.path.join(CASES, 'traps', 'check.py'), dll)
    print(text)
    total = re.search(r'^TOTAL +(\d+) +(\d+) +(\d+) +\d+ \(\d+\) +(\d+)\+\d+ +(\d+) +\d+/\d+ +\d+/(\d+) +(\d+)', text, re.M)
    return total and dict(zip(('cells', 'right', 'wrong', 'violated', 'blanks', 'missed', 'spurious'), map(int, total.groups())))


def reading(dll):
    folder = os.path.join(CASES, 'reading')
    results = os.path.join(os.environ.get('TMPDIR', '/tmp'), 'crossfoot-cases-%d.json' % os.getpid())
    inputs = [os.path.join(folder, f) for f in sorted(os.listdir(folder)) if re.search(r'\.(txt|html)$|^\d.*\.md$', f)]
    with open(results, 'w', encoding='utf-8') as out:
        out.write(validate(dll, os.path.join(ROOT, 'definitions', 'disclosure'), inputs))
    text = run(sys.executable, os.path.join(ROOT, '..', 'shared', 'score.py'), results, folder)
    os.remove(results)
    print(text)
    total = re.search(r'cells expected (\d+), read correctly (\d+), WRONG (\d+).*?missing \d+ \(by order only (\d+)\)', text)
    more = re.search(r'must-not-read violated (\d+)', text)
    fails = re.search(r'MISSED (\d+), SPURIOUS (\d+)', text)
    if not (total and more and fails):
        return None
    found = dict(zip(('cells', 'right', 'wrong', 'byOrderUnread'), map(int, total.groups())))
    found.update(violated=int(more[1]), missed=int(fails[1]), spurious=int(fails[2]))
    names = found['cells'] - found.pop('byOrderUnread') - found['right']
    print('of the cells that are missing, %d are certain by name' % names)
    return found


def editions(dll):
    found = dict(cells=0, right=0, wrong=0, spurious=0)
    for name, tables in EDITIONS.items():
        folder, document = os.path.join(CASES, 'editions', name.split('/')[0]), os.path.join(CASES, 'editions', name)
        beside = os.path.join(folder, 'a.report.yaml')
        definition = beside if os.path.exists(beside) else os.path.join(ROOT, 'definitions', 'disclosure')
        try:
            result = json.loads(validate(dll, definition, [document]))['documents'][0]
        except (ValueError, KeyError, IndexError):
            return None
        right = cells = wrong = 0
        read = {(t, k): c for t, table in result['tables'].items() for k, c in table.get('cells', {}).items() if c['state'] in ('value', 'blank', 'notApplicable')}
        for table, expected in tables.items():
            for key, value in expected.items():
                cell = read.pop((table, key), None)
                cells += value is not None
                if cell is None:
                    continue
                if value is not None and cell['state'] == 'value' and float(cell['value']) == value:
                    right += 1
                else:
                    wrong += 1
                    print('    WRONG    %s %s!%s: %s, read %s' % (name, table, key, value, cell))
        for (table, key), cell in read.items():
            wrong += 1
            print('    WRONG    %s %s!%s: not in the document, read %s' % (name, table, key, cell))
        spurious = sum(1 for f in result.get('findings', []) if f.get('status') == 'fail' and name == 'eight/i.md')
        shown = validate(dll, definition, [document], 'table') if name in FOREIGN_HEADINGS else ''
        for heading in FOREIGN_HEADINGS.get(name, ()):
            if heading in shown:
                wrong += 1
                print('    WRONG    %s: %s, the heading of another edition, is printed' % (name, heading))
        print('%-16s cells %2d  right %2d  WRONG %2d  SPURIOUS %d' % (name, cells, right, wrong, spurious))
        for kind, count in zip(('cells', 'right', 'wrong', 'spurious'), (cells, right, wrong, spurious)):
            found[kind] += count
    return found


def main(argv):
    if len(argv) < 3 or argv[1] not in ('traps', 'reading', 'editions'):
        print(__doc__.split('\n')[0], file=sys.stderr)
        return 2
    found = {'traps': traps, 'reading': reading, 'editions': editions}[argv[1]](argv[2])
    if found is None:
        print('%s: could not be run' % argv[1])
        return 2
    with open(KNOWN, encoding='utf-8') as fh:
        known = json.load(fh)
    bounds = known.get(argv[1], found)
    print('%-10s %s' % (argv[1], '  '.join('%s %d (known %d)' % (kind, found[kind], bounds.get(kind, found[kind])) for kind in found)))
    worse = [kind for kind in found if kind != 'cells' and (found[kind] < bounds[kind] if kind == 'right' else found[kind] > bounds[kind])]
    if '--record' in argv:
        known[argv[1]] = {kind: found[kind] if kind == 'cells' else (max if kind == 'right' else min)(found[kind], bounds[kind]) for kind in found}
        with open(KNOWN, 'w', encoding='utf-8') as fh:
            json.dump(known, fh, indent=2)
            fh.write('\n')
    for kind in worse:
        print('%s: %s is worse than known' % (argv[1], kind))
    return 1 if worse else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv))
