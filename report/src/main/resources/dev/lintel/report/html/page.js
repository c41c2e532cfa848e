'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const severities = ['critical', 'high', 'medium', 'low', 'info'];
  const shownAtFirst = 5; // findings of a group
  const groupsAtOnce = 20;
  const unfoldedInPrint = 500;
  const byId = id => document.getElementById(id);
  const plural = (number, noun) => number.toLocaleString('en') + ' ' + noun + (number === 1 ? '' : 's');

  /** Makes an element. Strings become text, never markup. */
  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {}))
      if (key === 'class') element.className = value;
      else if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
      else if (value !== false && value !== undefined) element.setAttribute(key, value === true ? '' : value);
    element.append(...children.filter(child => child !== undefined && child !== ''));
    return element;
  }

  const title = id => data.rules[id] ? data.rules[id].title : id;
  const stackName = finding => finding.stack + (finding.environment ? ' (' + finding.environment + ')' : '');
  for (const finding of data.findings) {
    const rule = data.rules[finding.rule] || {controls: [], aliases: []};
    finding.haystack = [finding.rule, rule.title, finding.file, stackName(finding), finding.message,
      finding.id, ...finding.subjects, ...rule.controls, ...rule.aliases].join('\n').toLowerCase();
  }

  // ---- what is asked for, kept in the address so that it can be sent to somebody
  const state = {query: '', rule: '', file: '', by: 'rule', suppressed: false, off: new Set()};
  function read() {
    const asked = new URLSearchParams(location.hash.slice(1));
    state.query = asked.get('q') || '';
    state.rule = asked.get('rule') || '';
    state.file = asked.get('file') || '';
    state.by = ['rule', 'file', 'stack'].includes(asked.get('by')) ? asked.get('by') : 'rule';
    state.suppressed = asked.get('suppressed') === '1';
    state.off = new Set((asked.get('without') || '').split(',').filter(word => severities.includes(word)));
  }
  function keep() {
    const asked = new URLSearchParams();
    if (state.query) asked.set('q', state.query);
    if (state.rule) asked.set('rule', state.rule);
    if (state.file) asked.set('file', state.file);
    if (state.by !== 'rule') asked.set('by', state.by);
    if (state.suppressed) asked.set('suppressed', '1');
    if (state.off.size) asked.set('without', [...state.off].join(','));
    try {
      history.replaceState(null, '', '#' + asked);
    } catch (refused) { /* some viewers have no address */ }
  }

  // ---- the head
  const total = severities.reduce((sum, severity) => sum + data.summary[severity], 0);
  function head() {
    const resources = data.stacks.reduce((sum, stack) => sum + stack.resources, 0);
    byId('headline').textContent = total ? plural(total, 'finding') : 'No findings';
    const parts = [data.summary.passed.toLocaleString('en') + ' passed', data.summary.unknown.toLocaleString('en') + ' unknown'];
    if (data.summary.suppressed) parts.push(data.summary.suppressed + ' suppressed');
    if (data.summary.problems) parts.push(plural(data.summary.problems, 'problem'));
    parts.push(plural(resources, 'resource') + ' in ' + plural(data.stacks.length, 'stack'));
    byId('outcome').textContent = parts.join(' · ');
    byId('made').textContent = 'Made by Lintel ' + data.version + '. The same input gives the same page.';
    const meter = byId('meter');
    if (!total) meter.classList.add('good');
    for (const severity of severities) {
      const count = data.summary[severity];
      if (count) {
        const part = make('span', {class: severity});
        part.style.flex = count + ' 0 auto';
        meter.append(part);
      }
      byId('severities').append(make('button', {type: 'button', class: 'tile ' + severity, 'data-severity': severity,
        disabled: !data.findings.some(finding => finding.severity === severity), onclick: () => {
          if (!state.off.delete(severity)) state.off.add(severity);
          update();
        }}, make('b', {}, count.toLocaleString('en')), make('span', {}, severity)));
    }
  }

  function choices() {
    const fill = (id, all, values, name) => byId(id).append(make('option', {value: ''}, all),
      ...values.map(value => make('option', {value}, name(value))));
    const ids = [...new Set(data.findings.map(finding => finding.rule))].sort();
    const files = [...new Set(data.findings.map(finding => finding.file))].sort();
    fill('rule', 'All rules (' + ids.length + ')', ids, id => id);
    fill('file', 'All files (' + files.length + ')', files, file => file);
    const suppressed = data.findings.filter(finding => finding.suppressed).length;
    byId('suppressed-text').textContent = 'Suppressed (' + suppressed + ')';
    byId('suppressed-label').hidden = !suppressed;
    for (const id of ['rule', 'file', 'by'])
      byId(id).addEventListener('change', event => { state[id] = event.target.value; update(); });
    byId('suppressed').addEventListener('change', event => { state.suppressed = event.target.checked; update(); });
    let waiting = 0;
    byId('query').addEventListener('input', event => {
      clearTimeout(waiting);
      waiting = setTimeout(() => { state.query = event.target.value; update(); }, 80);
    });
    byId('clear').addEventListener('click', () => {
      Object.assign(state, {query: '', rule: '', file: '', suppressed: false, off: new Set()});
      update();
      byId('query').focus();
    });
  }

  // ---- the list
  function chosen() {
    const words = state.query.toLowerCase().split(/\s+/).filter(Boolean);
    return data.findings.filter(finding => !state.off.has(finding.severity)
      && (!finding.suppressed || state.suppressed)
      && (!state.rule || finding.rule === state.rule)
      && (!state.file || finding.file === state.file)
      && words.every(word => finding.haystack.includes(word)));
  }

  const keys = {rule: finding => finding.rule + '\n' + finding.severity, file: finding => finding.file, stack: stackName};
  function grouped(findings) {
    const groups = new Map();
    for (const finding of findings) {
      const key = keys[state.by](finding);
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(finding);
    }
    const rank = finding => severities.indexOf(finding.severity);
    const list = [...groups.values()];
    for (const group of list) group.sort((a, b) => rank(a) - rank(b));
    return list.sort((a, b) => rank(a[0]) - rank(b[0]) || count(b) - count(a));
  }
  const count = findings => findings.reduce((sum, finding) => sum + finding.count, 0);

  let groups = [];
  let drawn = 0;
  function update() {
    keep();
    const findings = chosen();
    groups = grouped(findings);
    drawn = 0;
    byId('findings').replaceChildren();
    byId('query').value = state.query;
    for (const id of ['rule', 'file', 'by']) byId(id).value = state[id];
    byId('suppressed').checked = state.suppressed;
    for (const tile of byId('severities').children)
      tile.setAttribute('aria-pressed', String(!state.off.has(tile.dataset.severity)));
    const filtered = state.query || state.rule || state.file || state.off.size;
    byId('clear').hidden = !filtered && !state.suppressed;
    byId('status').textContent = total || findings.length
      ? (filtered ? 'Showing ' + plural(count(findings), 'finding') + ' of ' + total.toLocaleString('en') : plural(count(findings), 'finding'))
        + ' in ' + plural(groups.length, {rule: 'rule', file: 'file', stack: 'stack'}[state.by]) : '';
    if (!findings.length) byId('findings').append(total
      ? make('p', {class: 'empty'}, make('b', {}, 'Nothing fits'), 'Take a filter away to see more.')
      : make('p', {class: 'empty'}, make('b', {}, 'Nothing was found'), 'Every rule that could be judged is met.'));
    drawMore();
  }
  function drawMore() {
    const next = groups.slice(drawn, drawn + groupsAtOnce);
    byId('findings').append(...next.map((group, at) => section(group, drawn + at)));
    drawn += next.length;
  }

  function section(findings, at) {
    const first = findings[0];
    const element = make('section', {class: 'group ' + first.severity, 'aria-labelledby': 'group-' + at});
    const header = make('header', {});
    const heading = {rule: title(first.rule), file: first.file, stack: stackName(first)}[state.by];
    header.append(make('div', {class: 'line'},
      make('span', {class: 'pill ' + first.severity}, first.severity),
      make('h2', {id: 'group-' + at, class: state.by === 'rule' ? '' : 'path'}, heading),
      make('span', {class: 'count'}, plural(count(findings), 'finding'))));
    if (state.by === 'rule') header.append(make('div', {class: 'id'}, first.rule), ...words(first.rule));
    element.append(header);
    list(element, findings, at < 3 || findings.length === 1 ? 1 : 0);
    return element;
  }

  function list(element, findings, open) {
    let shown = 0;
    const show = number => {
      for (const finding of findings.slice(shown, shown + number)) element.append(entry(finding, shown++ < open));
      if (shown < findings.length) {
        const rest = findings.length - shown;
        element.append(make('button', {type: 'button', class: 'show', onclick: event => {
          const last = event.target.previousElementSibling;
          event.target.remove();
          show(100);
          last.nextElementSibling.firstElementChild.focus();
        }}, 'Show ' + (rest > 100 ? '100 of ' : '') + rest.toLocaleString('en') + ' more'));
      }
    };
    element.showAll = () => {
      const button = element.querySelector(':scope > .show');
      if (button) button.remove();
      show(findings.length);
    };
    show(findings.length <= shownAtFirst + 1 ? findings.length : shownAtFirst);
  }

  function words(id) {
    const rule = data.rules[id];
    if (!rule) return [];
    const words = make('dl', {class: 'words'});
    if (rule.why) words.append(make('div', {}, make('dt', {}, 'Why'), make('dd', {}, rule.why)));
    if (rule.remedy) words.append(make('div', {}, make('dt', {}, 'What to do'), make('dd', {}, rule.remedy)));
    const chips = values => make('div', {class: 'chips'}, ...values.map(value => make('span', {class: 'chip'}, value)));
    const about = make('details', {class: 'about'}, make('summary', {}, 'Controls and other names'));
    if (rule.controls.length) about.append(chips(rule.controls));
    if (rule.aliases.length) about.append(chips(rule.aliases));
    about.append(make('a', {href: rule.url, rel: 'noreferrer'}, 'About this rule'));
    return [words, about];
  }

  function entry(finding, open) {
    const others = finding.subjects.length - 1;
    const summary = make('summary', {},
      make('span', {class: 'place' + (finding.suppressed ? ' off' : '')}, state.by === 'file'
        ? 'line ' + finding.line : finding.file + ':' + finding.line),
      make('span', {class: 'who'}, finding.subjects[0] + (others > 0 ? ' and ' + plural(others, 'other') : '')));
    if (state.by !== 'rule') summary.append(make('span', {class: 'pill ' + finding.severity}, finding.severity), make('span', {}, title(finding.rule)));
    const element = make('details', {class: 'finding ' + finding.severity, open}, summary);
    const fill = () => { if (element.children.length === 1) element.append(body(finding)); };
    if (open) fill();
    element.addEventListener('toggle', () => { if (element.open) fill(); });
    return element;
  }

  function body(finding) {
    const element = make('div', {class: 'body'}, code(finding));
    const steps = make('ul', {class: 'steps'});
    for (const [file, line, text] of finding.chain || []) steps.append(step('from', file, line, text));
    for (const [file, line, text] of finding.also || []) steps.append(step('also', file, line, text));
    if (steps.children.length) element.append(steps);
    if (finding.subjects.length > 1) element.append(make('p', {class: 'note'}, 'The same decides: ' + finding.subjects.join(', ')));
    if (finding.environment || data.stacks.length > 1) element.append(make('p', {class: 'note'}, 'Stack: ' + stackName(finding)));
    if (finding.suppressed) element.append(make('p', {class: 'note'}, 'Suppressed ' + finding.suppressed));
    return element;
  }
  const step = (word, file, line, text) => make('li', {}, make('em', {}, word), file + ':' + line, make('span', {}, text));

  function code(finding) {
    const frame = make('pre', {tabindex: '0', 'aria-label': 'Code of ' + finding.file});
    let before = 0;
    for (const [number, plain, marked, after] of finding.code) {
      if (before && number > before + 1) frame.append(make('div', {class: 'row'}, make('i', {}, '⋮'), make('code', {}, '')));
      const line = make('code', {}, plain);
      if (marked) line.append(make('mark', {}, marked), after || '');
      frame.append(make('div', {class: marked ? 'row hit' : 'row'}, make('i', {}, String(number)), line));
      before = number;
    }
    const hits = finding.code.filter(line => line[2]);
    const said = make('code', {}, finding.message);
    if (hits.length === 1) said.style.marginLeft = 'min(' + hits[0][1].length + 'ch, 45%)';
    frame.append(make('div', {class: 'row said'}, make('i', {}, ''), said));
    return frame;
  }

  // ---- what else there is to tell
  function rest() {
    if (data.problems.length) byId('rest').append(make('details', {class: 'panel', open: true},
      make('summary', {}, 'What could not be read or judged (' + data.problems.length + ')'),
      make('ul', {}, ...data.problems.map(problem => make('li', {},
        make('span', {class: 'place'}, problem.file + ':' + problem.line), ' ', problem.message)))));
    if (data.stacks.length) byId('rest').append(make('details', {class: 'panel'},
      make('summary', {}, 'Stacks (' + data.stacks.length + ')'),
      make('table', {}, make('thead', {}, make('tr', {}, ...['stack', 'resources', 'findings', 'suppressed', 'passed', 'unknown']
        .map(name => make('th', {scope: 'col'}, name)))),
      make('tbody', {}, ...data.stacks.map(stack => make('tr', {}, make('td', {}, stackName({stack: stack.path, environment: stack.environment})),
        ...['resources', 'failed', 'suppressed', 'passed', 'unknown'].map(name => make('td', {}, stack[name].toLocaleString('en')))))))));
  }

  function theme() {
    const words = ['Auto', 'Light', 'Dark'];
    let at = 0;
    byId('theme').addEventListener('click', event => {
      at = (at + 1) % words.length;
      event.target.textContent = words[at];
      event.target.setAttribute('aria-label', 'Colours: ' + (at ? words[at].toLowerCase() : 'as the system has them'));
      if (at) document.documentElement.dataset.theme = words[at].toLowerCase();
      else delete document.documentElement.dataset.theme;
    });
  }

  /** A print holds everything that is asked for; of very much, the first findings are unfolded. */
  function print() {
    addEventListener('beforeprint', () => {
      while (drawn < groups.length) drawMore();
      for (const group of document.querySelectorAll('.group')) group.showAll();
      for (const finding of [...document.querySelectorAll('.finding')].slice(0, unfoldedInPrint)) {
        finding.open = true;
        finding.dispatchEvent(new Event('toggle'));
      }
    });
    addEventListener('afterprint', update);
  }

  addEventListener('keydown', event => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      byId('query').focus();
    } else if (event.key === 'Escape' && event.target.id === 'query') {
      state.query = '';
      update();
    }
  });
  addEventListener('hashchange', () => { read(); update(); });
  read();
  head();
  choices();
  theme();
  print();
  rest();
  update();
  const near = new IntersectionObserver(seen => {
    if (!seen[0].isIntersecting || drawn >= groups.length) return;
    drawMore();
    near.unobserve(byId('more')); // asks again whether there is room
    near.observe(byId('more'));
  }, {rootMargin: '1200px'});
  near.observe(byId('more'));
})();
