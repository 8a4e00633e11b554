import { RedisScript } from './redis-script.js';

/**
 * The scripts of the run store. KEYS[1] is the prefix of all keys:
 *
 * - `:run:<name>` is a hash: `r` the request as JSON, `d` its digest, `q` the place in the order, `s` the state, `n` the
 *   attempts, `c` the cost and `p` what earlier attempts cost, both in millionths of a dollar, `t` the time of the last
 *   change in milliseconds since the epoch, `x` the id of that change; as JSON `y` the time at which the last payment began,
 *   `h` the handle, `o` the output, `f` the files and `e` the error;
 * - `:state:<state>` is a sorted set of the names, by their place in the order;
 * - `:meta` is a hash: `order` the last place, `cost` of all runs in millionths of a dollar;
 * - `:uploads` is a hash of references by digest.
 */
const NOW = `
local time = redis.call('TIME')
local now = string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000))
`;

/**
 * ARGV: name, request and digest of each run. Returns what was done with each run. If a run failed and was certainly not
 * charged, its request is replaced. That counts as an attempt, so that a process with the old request can't pay for it.
 */
export const addScript = new RedisScript(`${NOW}
local added = {}
for index = 1, #ARGV, 3 do
  local key = KEYS[1] .. ':run:' .. ARGV[index]
  local known = redis.call('HMGET', key, 'd', 's', 'h', 'y', 'c', 'q')
  local digest = known[1]
  if not digest then
    local order = redis.call('HINCRBY', KEYS[1] .. ':meta', 'order', 1)
    redis.call('HSET', key, 'r', ARGV[index + 1], 'd', ARGV[index + 2], 'q', order, 's', 'waiting', 'n', 0, 't', now)
    redis.call('ZADD', KEYS[1] .. ':state:waiting', order, ARGV[index])
    added[#added + 1] = 'added'
  elseif digest == ARGV[index + 2] then
    added[#added + 1] = 'known'
  elseif known[2] == 'failed' and not known[3] and not known[4] and tonumber(known[5] or 0) == 0 then
    redis.call('HDEL', key, 'e', 'o', 'f', 'x')
    redis.call('HINCRBY', key, 'n', 1)
    redis.call('HSET', key, 'r', ARGV[index + 1], 'd', ARGV[index + 2], 's', 'waiting', 't', now)
    redis.call('ZREM', KEYS[1] .. ':state:failed', ARGV[index])
    redis.call('ZADD', KEYS[1] .. ':state:waiting', known[6], ARGV[index])
    added[#added + 1] = 'corrected'
  else
    added[#added + 1] = 'different'
  end
end
return added
`);

/**
 * ARGV: name; id of the change; states that the run may be in, a comma behind each; attempts or ''; budget or ''; the new
 * state; then three values for each field: its name, '1' to set or '0' to remove it, its new value. If the reply is lost,
 * the change is sent again with the same id, and is not made twice.
 *
 * Returns the hash of the run; 'conflict' if there is no such run, or it has another state or number of attempts; 'budget'
 * if the budget does not cover the cost.
 */
export const changeScript = new RedisScript(`${NOW}
local key = KEYS[1] .. ':run:' .. ARGV[1]
local run = redis.call('HMGET', key, 's', 'n', 'c', 'q', 'x')
local state, attempts, cost, order = run[1], run[2], tonumber(run[3] or 0), run[4]
if not state then return 'conflict' end
if run[5] == ARGV[2] then return redis.call('HGETALL', key) end
if not string.find(ARGV[3], state .. ',', 1, true) then return 'conflict' end
if ARGV[4] ~= '' and ARGV[4] ~= attempts then return 'conflict' end

local newCost = cost
for index = 7, #ARGV, 3 do
  if ARGV[index] == 'c' then newCost = ARGV[index + 1] == '1' and tonumber(ARGV[index + 2]) or 0 end
end
local meta = KEYS[1] .. ':meta'
if ARGV[5] ~= '' then
  local total = tonumber(redis.call('HGET', meta, 'cost') or 0)
  if total - cost + newCost > tonumber(ARGV[5]) then return 'budget' end
end

if newCost ~= cost then redis.call('HINCRBY', meta, 'cost', string.format('%.0f', newCost - cost)) end
if ARGV[6] == 'paying' then redis.call('HINCRBY', key, 'n', 1) end
for index = 7, #ARGV, 3 do
  if ARGV[index + 1] == '1' then
    redis.call('HSET', key, ARGV[index], ARGV[index + 2])
  else
    redis.call('HDEL', key, ARGV[index])
  end
end
redis.call('HSET', key, 's', ARGV[6], 't', now, 'x', ARGV[2])
if ARGV[6] ~= state then
  redis.call('ZREM', KEYS[1] .. ':state:' .. state, ARGV[1])
  redis.call('ZADD', KEYS[1] .. ':state:' .. ARGV[6], order, ARGV[1])
end
return redis.call('HGETALL', key)
`);

/**
 * ARGV: place after which the page begins, maximum number of runs, maximum number of bytes, states. Returns the last place
 * of the page, then the name and the hash of each run.
 */
export const pageScript = new RedisScript(`
local after, most, bytes = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local found = {}
for index = 4, #ARGV do
  local key = KEYS[1] .. ':state:' .. ARGV[index]
  local part = redis.call('ZRANGEBYSCORE', key, '(' .. after, '+inf', 'WITHSCORES', 'LIMIT', 0, most)
  for at = 1, #part, 2 do found[#found + 1] = { tonumber(part[at + 1]), part[at] } end
end
table.sort(found, function(one, other) return one[1] < other[1] end)
local page = { after }
for index = 1, math.min(most, #found) do
  local run = redis.call('HGETALL', KEYS[1] .. ':run:' .. found[index][2])
  for _, value in ipairs(run) do bytes = bytes - #value end
  page[1] = string.format('%.0f', found[index][1])
  page[#page + 1] = found[index][2]
  page[#page + 1] = run
  if bytes <= 0 then break end
end
return page
`);

/** ARGV: states. Returns the number of runs in each, then the cost. */
export const countsScript = new RedisScript(`
local counts = {}
for _, state in ipairs(ARGV) do counts[#counts + 1] = redis.call('ZCARD', KEYS[1] .. ':state:' .. state) end
counts[#counts + 1] = redis.call('HGET', KEYS[1] .. ':meta', 'cost') or '0'
return counts
`);
